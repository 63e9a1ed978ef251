import { judgeAnswerers } from '../answerers';
import { outcomeRule } from '../OutcomeRule';
import { said } from '../sentences';

/** Whoever answers is still here. */
export const holdersStillHere = outcomeRule({
  id: 'ACC-06',
  title: 'Whoever answers is still here',
  description:
    'When a person leaves who holds a seat, owns a control or has a duty, somebody else takes over at once. Until then nobody decides, revokes or approves in their place.',
  severity: 'critical',
  frameworks: ['NHI1:2025', 'SP 800-53 PS-4', 'SOC 2 CC1.3'],
  sentence: said.offboarding,
  source:
    'SP 800-53r5 PS-4: on termination, access and responsibilities are taken back.',
  remedy: 'Name a successor, who then accepts the seat or the duty.',
  unknownWhen:
    'The catalog has not been read completely yet, or the controls are not known.',
  parameters: {},
  version: 1,
  judge: input =>
    judgeAnswerers(input, {
      concerns: ref => ref.startsWith('user:'),
      standing: 'user-left',
      because: names => `Still named, though no longer here: ${names}.`,
      nothing: 'No person is named.',
    }),
});
