import { exceptionChecks } from '../../../exceptions';
import { exceptionRule } from '../exceptionRule';
import { quote, said } from '../sentences';

/** Whoever approves may approve. */
export const exceptionApproversMay = exceptionRule(
  exceptionChecks.approversHadTheRight,
  {
    title: 'Whoever approves an exception may approve it',
    description:
      'Every seat that is needed approved; whoever approved was not the one who asked nor acted for them, sat in the seat at that moment, and had a verified right that reached the severity. Judged from what was declared then and from what was written down with the approval.',
    severity: 'critical',
    frameworks: ['ISO 27001 A.5.3', 'SP 800-53 AC-5', 'SOC 2 CC5.1'],
    sentence: quote(said.allAssumeAnother, said.threeOwners),
    source:
      'ISO/IEC 27001:2022 A.5.3: conflicting duties are segregated. Whose approval is needed follows from the severity and from what is touched.',
    remedy:
      'Revoke it, and let it be asked for and approved anew by those who may.',
    unknownWhen:
      'How the outcome was declared when somebody approved is not known.',
    version: 1,
  },
);
