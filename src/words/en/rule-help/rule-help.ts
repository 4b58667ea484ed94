/** What the authors' guide says of a rule, beside the message itself. */
export interface RuleHelp {
  /** What is wrong, in a few words: "A field that does not exist". */
  readonly title: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** What to do, in a sentence or two. */
  readonly mend: string;
  /** Where the guides say so: "ODE guide, \"Running the Meeting\"". Only for what comes from the domain. */
  readonly source?: string;
}
