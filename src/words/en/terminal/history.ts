/** Why the pages of a site do not say when their files were last changed, and how to mend it. */
export const noDatesOfChange = {
  shallow:
    'Pages do not say when their files last changed, because this copy of the repository holds only its latest commits. Fetch the others with "git fetch --unshallow", or in a workflow with "fetch-depth: 0".',
  unreadable:
    'Pages do not say when their files last changed, because git cannot read this repository. Type "git log" in the folder of your content to see why.',
} as const;
