import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { switchedOff } from '../switchedOff';
import { fail, notApplicable, pass, unknown } from '../verdicts';

/** No identity may do everything. */
export const adminEquivalent: IdentityRule<{ strict: boolean }> = {
  id: 'admin-equivalent',
  title: 'It is no administrator',
  description:
    'An identity with the rights of an administrator turns one leaked key into the loss of everything. It should hold only the rights that its work needs.',
  severity: 'high',
  frameworks: [
    'NHI5:2025',
    'CIS GCP 1.6',
    'CIS Kubernetes 5.1.1',
    'CIS Kubernetes 5.1.3',
    'SP 800-53 AC-6',
    'CSF PR.AA-05',
  ],
  source:
    'CIS GCP Foundations v5.0.0 1.6, CIS Kubernetes v2.0.1 5.1.1 (cluster-admin) and 5.1.3 (wildcards). With strict, only full administrators count, not every wildcard.',
  remedy:
    'Find out what it really does, give it a role with just these rights, and take the broad one away.',
  unknownWhen: 'The source does not tell which rights it has.',
  parameters: { strict: false },
  version: 1,
  judge({ identity }, { strict }) {
    const off = switchedOff(identity);
    if (off) return { verdict: notApplicable(off) };
    const { level, evidence } = identity.privilege;
    const { fullAdmin } = identity.traits;
    const because = evidence[0] ?? 'It has the rights of an administrator.';
    if (fullAdmin) return { verdict: fail(because) };
    if (level === 'unknown') return { verdict: unknown('which rights it has') };
    if (level !== 'admin' || (strict && fullAdmin === false)) {
      return { verdict: pass() };
    }
    return {
      verdict: strict ? unknown('whether it may do everything') : fail(because),
    };
  },
};
