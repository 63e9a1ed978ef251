import { needsCompensation } from 'backstage-plugin-accountability-common';
import { fail, listNames, notApplicable, pass, unknown } from '../../rules';
import { checkWhileGranted } from './ExceptionCheck';

/** Something keeps a high risk down, and the controls that should are in force. */
export const riskIsKeptDown = checkWhileGranted({
  id: 'EXC-07',
  judge({ severity, compensation, controlsInForce }) {
    if (!needsCompensation(severity)) {
      return { verdict: notApplicable('It is neither high nor critical.') };
    }
    if (compensation.length === 0) {
      return {
        verdict: fail(`is ${severity}, and nothing keeps the risk down`),
      };
    }
    const controls = compensation.flatMap(({ ref }) => ref ?? []);
    if (controls.length === 0) return { verdict: pass() };
    if (!controlsInForce) {
      return { verdict: unknown('which controls are in force') };
    }
    const idle = controls.filter(ref => !controlsInForce.has(ref));
    return {
      verdict:
        idle.length > 0
          ? fail(
              `is ${severity} and relies on ${listNames(idle)}, not in force`,
            )
          : pass(),
    };
  },
});
