import { percent, type BuiltInMeasure } from '../Measure';
import { NOTHING } from './ownerlessIdentities';

/** The share of identities that nobody answers for. */
export const ownerlessShare: BuiltInMeasure = {
  id: 'ownerless-share',
  title: 'Share of identities without an owner',
  description:
    'Of all machine identities that the governed components run on, the share that nobody answers for.',
  unit: 'percent',
  direction: 'decrease',
  unknownWhen: 'No governed component is linked to an identity.',
  async take(facts) {
    const all = await facts.count({});
    if (all === 0) return { unknown: NOTHING };
    return { value: percent(await facts.count({ ownerless: true }), all) };
  },
};
