import { fail, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { said } from '../sentences';

// What the catalog calls so is software or runs on it. A process belongs to people.
const TOOLS = new Set(['component', 'api', 'resource', 'system']);

/** A process owns how the goal fails, not a tool. */
export const ownedByProcess = outcomeRule({
  id: 'ACC-16',
  title: 'A process owns it, not a tool',
  description:
    'What carries the outcome is the process in which it fails (joiners, movers and leavers; vendor management), not the tool that detects the failure. A scanner finds, and changes nothing.',
  severity: 'medium',
  frameworks: ['CSF GV.OV-01'],
  sentence: said.processNotTool,
  source:
    'CSF 2.0 GV.OV-01: outcomes of the strategy are reviewed to adjust direction; which kinds of catalog entities are tools is our own reading.',
  remedy:
    'Name the process, and the group or domain that it belongs to, instead of the tool.',
  unknownWhen: 'No owning process is named.',
  parameters: {},
  version: 1,
  judge({ spec: { owningProcess } }) {
    if (!owningProcess) {
      return { verdict: unknown('the process that owns how the goal fails') };
    }
    const { name, ref } = owningProcess;
    const isTool = ref !== undefined && TOOLS.has(ref.split(':')[0]);
    return {
      verdict: isTool
        ? fail(
            `It is attached to ${name} (${ref}), which is a tool and not a process.`,
          )
        : pass(),
    };
  },
});
