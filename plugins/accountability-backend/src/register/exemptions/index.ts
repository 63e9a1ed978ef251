// What policy engines let pass, beside the register. Pure rule, and a reader.
export { exemptionIsRegistered } from './exemptionIsRegistered';
export type { ExemptionRuleInput } from './ExemptionRuleInput';
export { ExemptionReader } from './ExemptionReader';
