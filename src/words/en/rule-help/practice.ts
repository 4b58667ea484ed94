import type { PracticeFacts } from '../../../domain/practice/facts.ts';
import type { RuleHelp } from './rule-help.ts';

const strategies =
  'ODE guide, “How does a district or school team define the goals or strategies for focus?”; toolkit, “Plan Profile Template” and “Plan Details”';
const running = 'ODE guide, “Running the Meeting”';
const framework = 'Toolkit, “Assessment Framework Ratings Tool”';
const steps = (number: number): string => `Toolkit, “Preparation Steps for a Routine”, step ${number}`;

/** What the guide says of each rule of good practice. */
export const practiceHelp: Readonly<Record<keyof PracticeFacts, RuleHelp>> = {
  'several-strategies': {
    title: 'More than three strategies at once',
    why: 'The ODE guide asks a team for one to three strategies a year; the toolkit asks for three to five, and for seven at most. This is only a note: four to seven can be right, as long as you chose them.',
    mend: 'Ask of each strategy what would be lost if it began a year later. A strategy that only one school has counts for that school alone, once it says "level: school-strategy" and names the school under "units".',
    source: strategies,
  },
  'many-strategies': {
    title: 'More than seven strategies at once',
    why: 'Both guides want few strategies, because people can push only a few things forward at a time. Eight or more means that some of them get no attention in any routine.',
    mend: 'End a strategy, join two, or give one a later "from". What every school does anyway need not be a strategy of the plan.',
    source: strategies,
  },
  'milestones-of-year': {
    title: 'Too few or too many milestones this year',
    why: 'Three to five big dates let a routine see in a minute whether a strategy is on course. With fewer there is nothing to see, and with more nobody remembers which ones matter.',
    mend: 'Write them under "years", in the school year of today, each with a title, an owner and a due date. Smaller things are next steps.',
    source: 'ODE guide, Appendix 3; toolkit, “Plan Profile Template”',
  },
  'no-leading-indicators': {
    title: 'No leading indicators this year',
    why: 'Final results come too late to change course. Leading indicators say in each season whether the work is done, and whether it helps students.',
    mend: 'Under "leadingIndicators" of this school year write for each season what the data should show: "implementation" for the work, "students" for what they gain.',
    source: 'ODE guide, Appendix 3',
  },
  'fewer-routines': {
    title: 'Fewer stocktakes than the series promises',
    why: 'A routine that is often cancelled gives the work no rhythm. Trials, memos and check-ins do not count as stocktakes, and a first year that began late is not looked at.',
    mend: 'For this year, add the missing dates to "schedule". For last year nothing can be mended: keep to the dates of this year, or lower "perYear" to what you can hold.',
    source: 'Toolkit, “Routines Rubric”, Regularity; ODE guide, “How often should it take place?”',
  },
  'agenda-minutes': {
    title: 'The agenda does not fit its length',
    why: 'When the parts take longer than the meeting, the last one suffers, and that is the one with the next steps.',
    mend: 'Change the "minutes" of a part, or those of the routine. The rule waits until every part has its minutes.',
    source: 'Toolkit, “Routine Agenda Template”',
  },
  'agenda-shape': {
    title: 'Too little time for deep dives',
    why: 'A good agenda has the shape of a T: a short look at everything, then most of the time on a few hard questions. People who hear reports for half an hour solve nothing.',
    mend: 'Shorten what everybody can read before, and give the time to deep dives. The limit is the middle of "agenda" in site.yaml, less its tolerance: 80 less 20 per cent unless you say otherwise.',
    source: `${steps(2)}; ODE guide, Step 3`,
  },
  'many-deep-dives': {
    title: 'More than three deep dives',
    why: 'An hour has room for two deep dives, or for three. With more, each ends before people reach what to do.',
    mend: 'Keep those that the evidence asks for, and take the others to a memo or to the next stocktake. A part that only looks over everything is "part: affirm".',
    source: 'Toolkit, “Routine Agenda Template”',
  },
  'no-time-for-next-steps': {
    title: 'No time for next steps',
    why: 'A routine ends with people saying who does what by when. Without minutes of its own this does not happen.',
    mend: 'Add a last part with "part: commit" and five minutes or more.',
    source: steps(2),
  },
  'stocktake-length': {
    title: 'A stocktake shorter than 60 or longer than 90 minutes',
    why: 'In less than an hour nobody goes deep, and after an hour and a half nobody listens.',
    mend: 'Plan 60 to 90 minutes; only a trial may be shorter. If less is enough, write a memo or hold a check-in; if more is needed, meet more often.',
    source: steps(5),
  },
  'deep-dive-without-fact': {
    title: 'A deep dive without a key fact',
    why: 'Without a fact that everybody knows beforehand, the talk begins with opinions. A stocktake in preparation is asked for one when its materials are due, seven days ahead unless its series says otherwise.',
    mend: 'Under "keyFacts" of the part write what is known, in numbers or in what people saw and said, and under "evidence" where it comes from.',
    source: `${steps(3)}; ODE guide, Step 3`,
  },
  'deep-dive-without-question': {
    title: 'A deep dive without a key question',
    why: 'The leader presses for answers to questions that were written before the meeting. Without one, a deep dive becomes a report.',
    mend: 'Under "keyQuestions" of the part write one or two questions that must be answered before people leave.',
    source: `${steps(3)}; ODE guide, Step 5`,
  },
  'no-next-steps': {
    title: 'A stocktake without next steps',
    why: 'A meeting that changes nothing need not have been held. The next routine begins with what became of this one’s steps.',
    mend: 'Write under "nextSteps" what was promised: an id, a text, one owner and a due date. If steps of earlier routines were only carried on, write a new one that says what comes first.',
    source: 'ODE guide, “Follow-up” and Appendix 1',
  },
  'no-decisions': {
    title: 'A stocktake without decisions',
    why: 'Routines exist so that leaders decide from evidence. Readers want to know what was decided, and by whom.',
    mend: 'Write under "decisions" what was decided and why. To go on as before is a decision too.',
    source: 'ODE guide, “Oregon’s Goals” and “Follow-up”',
  },
  'no-leader': {
    title: 'A stocktake without its leader',
    why: 'The leader asks the hard questions and can decide. When the leader stays away, others soon do as well.',
    mend: 'Give the role "leader" to whoever led that day, or name the "leader" of the series. If nobody could, move the next stocktake to a day when the leader can come.',
    source: 'Toolkit, “Routines Rubric”, Regularity; ODE guide, “What are the characteristics of a strong routine?”',
  },
  'no-broker': {
    title: 'A stocktake without routine staff',
    why: 'Somebody has to gather the evidence, keep the time and write down the next steps, without a strategy of their own to defend.',
    mend: 'Give the role "broker" or "facilitator" to whoever did it that day, or name the "broker" of the series.',
    source: `Toolkit, “Routines Rubric”, Regularity; ${running}`,
  },
  'leader-facilitates': {
    title: 'The wrong person ran the meeting',
    why: 'A leader who watches the clock cannot listen, and a lead who runs the talk about their own strategy may steer around what is uncomfortable. The facilitator counts, or the broker where nobody has that role.',
    mend: 'Let routine staff run the next one. If somebody else ran this one, give them the role "facilitator".',
    source: running,
  },
  'one-sided-steps': {
    title: 'All next steps fall to one side',
    why: 'Everybody who takes part should promise something, junior and senior alike: a list of what one person owes, or schools owe the district office, is a list of requests. The rule looks from three steps on.',
    mend: 'Ask what the others can do to make these steps possible, and write that down as well.',
    source: 'ODE guide, Appendix 1, “Identifying and committing to clear next steps”',
  },
  'short-rationale': {
    title: 'A reason of fewer than ten words',
    why: 'A level without a reason cannot be discussed, and nobody can say later what changed.',
    mend: 'Below the header write a sentence or two: what people saw, and why it means this level and not the next one.',
    source: framework,
  },
  'outside-range': {
    title: 'An overall level outside its elements, without the reason',
    why: 'The overall level is a judgement and may lie above or below every element; the toolkit’s own example does. But readers will ask why.',
    mend: 'Write the reason under "outsideRangeBecause", or correct the level that is wrong.',
    source: 'Toolkit, “Example: Assessment Framework Ratings Tool”',
  },
  'evidence-not-named': {
    title: 'Evidence is rated, but none is named',
    why: 'Every level of evidence but the lowest says that there is some. A reader who asks how you know finds nothing.',
    mend: 'Write under "evidence" what is known, its source and its day. Evidence with a key fact about the same strategy counts; a goal or plan may rest on the ratings that it sums up.',
    source: 'Toolkit, “Assessment Framework”, element III; ODE guide, Appendix 4',
  },
  'carried-twice': {
    title: 'A next step that was carried twice',
    why: 'A step that moves twice is too large, has the wrong owner, or no longer matters. Carrying it again hides which.',
    mend: 'At the next routine split it ("replaced"), give it to somebody who has time ("reassigned"), or drop it and say why ("dropped").',
    source: 'ODE guide, Appendix 1; toolkit, “Routines Rubric”, Action on performance',
  },
  'vague-step': {
    title: 'A next step that only says to discuss',
    why: 'Nobody can tell when a step such as "Discuss the schedule" is done. A step that goes on to a result, a day or a number is left alone.',
    mend: 'Write what will be there in the end, as in "Choose one of the two schedules", or add "doneWhen".',
    source: 'ODE guide, Appendix 1, “Identifying and committing to clear next steps”',
  },
  'work-of-leaver': {
    title: 'Open work of somebody who has left',
    why: 'A promise whose owner is gone is kept by nobody. The rule knows from "until" in people.yaml who has left.',
    mend: 'Name the "successor" in people.yaml and run "npx stocktake handover", which writes every change. Milestones, leads and steps can also be changed by hand.',
    source: 'ODE guide, “Follow-up”; toolkit, “Strategy Profile Template”, Leadership',
  },
};
