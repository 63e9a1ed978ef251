/** The rule about what policy engines let pass; its findings are no exceptions. */
export const EXEMPTION_RULE = 'EXC-13';

/** Where the programme lists what fails it. */
export const EXEMPTIONS_ANCHOR = 'exemptions';
