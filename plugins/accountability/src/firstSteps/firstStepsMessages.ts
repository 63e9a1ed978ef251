/** Texts for a portal in which nothing has been read yet. */
export const firstStepsMessages = {
  title: 'Nothing has been read yet',
  text: 'Three steps show who answers for the machine identities you run on.',
  dropTitle: '1. Drop an export',
  dropText:
    'A file from Kubernetes, AWS or anything in the normalised format is enough for a first look. You see what would change before anything does.',
  dropAction: 'Drop a file',
  sourcesTitle: '2. Let the portal read by itself',
  sourcesText:
    'Sources that are configured are read on a schedule. See which there are, and how they fare.',
  sourcesAction: 'See the sources',
  lookTitle: '3. See who owns what',
  lookText:
    'Once something has been read, the inventory lists it with an owner, or the hole where somebody should be.',
  lookAction: 'Open the inventory',
  lookAgain: 'Look again',
} as const;
