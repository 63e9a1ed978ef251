import { judgeAnswerers } from '../answerers';
import { outcomeRule } from '../OutcomeRule';
import { said } from '../sentences';

/** Whoever is named can be found. */
export const holdersInCatalog = outcomeRule({
  id: 'ACC-03',
  title: 'Whoever is named can be found',
  description:
    'Everybody who holds a seat, owns a control or has a duty is a user or group of the catalog. A name that nobody can find cannot be asked, reminded or replaced.',
  severity: 'high',
  frameworks: ['CSF GV.RR-02', 'ISO 27001 A.5.2'],
  sentence: said.oneBusinessOwner,
  source:
    'CSF 2.0 GV.RR-02: roles are established and communicated; who is not in the directory of people cannot be told.',
  remedy:
    'Correct the name, or name somebody whom the catalog knows. If the person exists, have them added to the catalog.',
  unknownWhen:
    'The catalog has not been read completely yet, or the controls are not known.',
  parameters: {},
  version: 1,
  judge: input =>
    judgeAnswerers(input, {
      standing: 'not-in-catalog',
      because: names => `The catalog does not know ${names}.`,
      nothing: 'Nobody is named.',
    }),
});
