/** Texts of changing and withdrawing what is declared. */
export const revisionMessages = {
  revise: {
    back: 'Back to “{{title}}”',
    title: 'Change “{{title}}”',
    forbidden: 'You may not change “{{title}}”',
    what: { Outcome: 'this outcome', Control: 'this control' },
  },
  reason: {
    label: 'Why',
    hint: 'Everybody who looks at the history will read it.',
    missing: 'Say why in a few words.',
  },
  meanwhile: {
    title: 'Somebody changed it meanwhile',
    explain:
      'Nothing was saved yet, and nothing of yours is lost: their changes are added to yours. Look at them, then save again.',
    yours: 'You changed it too. Yours is kept: {{value}}',
    take: 'Take theirs',
  },
  changes: {
    title: 'What you change',
    none: 'You have changed nothing yet.',
    askAgain:
      'It touches what holders accepted with their seats, so they are asked again.',
  },
  git: {
    title: '“{{title}}” is declared in Git',
    explain:
      'It is changed there, in its catalog file, so that a pull request is its change control. The portal follows within minutes.',
    edit: 'Edit the file',
    nowhere: 'The catalog does not say where its file lies.',
    file: 'The file as it stands',
  },
  withdraw: {
    open: 'Withdraw',
    title: 'Withdraw “{{title}}”?',
    explain: {
      Outcome:
        'It governs nothing from then on, and its seats are free. Its charter and its history stay.',
      Control:
        'It carries no outcome out from then on, and nobody holds its duties. Its history stays.',
    },
    cancel: 'Cancel',
    confirm: 'Withdraw',
    failed: 'It was not withdrawn',
    done: '“{{title}}” is withdrawn',
  },
} as const;
