import type { IdentityRule } from 'backstage-plugin-accountability-node';
import { listNames } from '../listNames';
import { switchedOff } from '../switchedOff';
import { fail, notApplicable, pass, unknown } from '../verdicts';

/** Trust to another account is tied to an agreed secret. */
export const crossAccountTrust: IdentityRule = {
  id: 'cross-account-trust',
  title: 'Trust to other accounts is tied down',
  description:
    'A role that another company may take over must ask for an agreed identifier. Otherwise any customer of that company can make it act on our account in its own interest.',
  severity: 'high',
  frameworks: ['NHI3:2025', 'NHI6:2025', 'CSF GV.SC-07'],
  source:
    'AWS guidance on the confused deputy: an external party gives an ExternalId. OWASP NHI3:2025.',
  remedy:
    'Agree on an ExternalId with the other party and demand it in the trust policy (condition sts:ExternalId), or end the trust.',
  unknownWhen: 'The source does not tell the trust policy.',
  parameters: {},
  version: 1,
  judge({ identity }) {
    const off = switchedOff(identity);
    if (off) return { verdict: notApplicable(off) };
    const { crossAccountTrust: trusts, externalIdRequired } = identity.traits;
    if (trusts === undefined && identity.kind === 'iam-role') {
      return { verdict: unknown('whom it trusts') };
    }
    if (!trusts) {
      return { verdict: notApplicable('No other account may take it over.') };
    }
    if (externalIdRequired === undefined) {
      return { verdict: unknown('whether it demands an ExternalId') };
    }
    if (externalIdRequired) return { verdict: pass() };
    const parties = identity.edges
      .filter(({ type }) => type === 'trusts')
      .map(({ target }) => target);
    const who = parties.length > 0 ? listNames(parties) : 'another account';
    return { verdict: fail(`${who} may take it over without an ExternalId.`) };
  },
};
