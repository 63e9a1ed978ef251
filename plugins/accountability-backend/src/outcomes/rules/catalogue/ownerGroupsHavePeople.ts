import { judgeAnswerers } from '../answerers';
import { outcomeRule } from '../OutcomeRule';
import { quote, said } from '../sentences';

/** Groups that answer for something have somebody in them. */
export const ownerGroupsHavePeople = outcomeRule({
  id: 'ACC-05',
  title: 'Groups that answer have people in them',
  description:
    'A group that holds a seat, owns a control or has a duty has at least one active person in it. An empty group answers nobody.',
  severity: 'high',
  frameworks: ['CSF GV.RR-02'],
  sentence: quote(said.sharedControlOwners, said.allAssumeAnother),
  source:
    'CSF 2.0 GV.RR-02: responsibilities are established and enforced; one active person is the least that a group needs to answer.',
  remedy:
    'Add people to the group, or hand what it answers for over to a group that has some.',
  unknownWhen:
    'The catalog has not been read completely yet, or the controls are not known.',
  parameters: {},
  version: 1,
  judge: input =>
    judgeAnswerers(input, {
      concerns: ref => ref.startsWith('group:'),
      standing: 'group-empty',
      because: names => `No active person is in ${names}.`,
      nothing: 'No group is named.',
    }),
});
