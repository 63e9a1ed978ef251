import { percent, type BuiltInMeasure } from '../Measure';

/** The share of components that no source tells anything of. */
export const unseenComponents: BuiltInMeasure = {
  id: 'unseen-components',
  title: 'Components that no source sees',
  description:
    'The share of governed components that are linked to no identity, or to a source that was never read completely. What is not seen is not known to be fine.',
  unit: 'percent',
  direction: 'decrease',
  unknownWhen: 'It governs no component.',
  async take(facts) {
    const { components, unseen } = await facts.coverage();
    return components === 0
      ? { unknown: 'It governs no component' }
      : { value: percent(unseen, components) };
  },
};
