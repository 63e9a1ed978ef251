import type { OutcomeMeasure } from 'backstage-plugin-accountability-common';

/** A measure that many outcomes have, as a start. */
export interface MeasureSuggestion
  extends Required<Pick<OutcomeMeasure, 'id' | 'unit' | 'direction'>> {
  title: string;
  description: string;
}

/** What outcomes about machine identities usually count. */
export const measureSuggestions: readonly MeasureSuggestion[] = [
  {
    id: 'ownerless-identities',
    title: 'Identities without an owner',
    description: 'How many identities nobody answers for.',
    unit: 'identities',
    direction: 'decrease',
  },
  {
    id: 'ownerless-vendor-identities',
    title: 'Identities of vendors without an owner',
    description: 'How many identities of vendors nobody answers for here.',
    unit: 'identities',
    direction: 'decrease',
  },
  {
    id: 'standing-privilege',
    title: 'Standing privilege',
    description: 'How many identities hold administrator rights all the time.',
    unit: 'identities',
    direction: 'decrease',
  },
  {
    id: 'secret-age',
    title: 'Age of secrets',
    description: 'How old the oldest secret is.',
    unit: 'days',
    direction: 'decrease',
  },
  {
    id: 'long-lived-credentials',
    title: 'Credentials that never end',
    description: 'How many keys and tokens have no end.',
    unit: 'credentials',
    direction: 'decrease',
  },
  {
    id: 'time-to-revoke',
    title: 'Time to revoke',
    description:
      'How long access stays after the person who answered for it left.',
    unit: 'hours',
    direction: 'decrease',
  },
];
