import type { OutcomePage } from 'backstage-plugin-accountability-common';
import {
  anOutcomeSummary,
  aSeat,
  aVacantSeat,
  englishText,
} from '../../testing';
import { outcomesSentence } from './outcomesSentence';

const page = (
  items: OutcomePage['items'],
  totalCount = items.length,
): OutcomePage => ({ items, totalCount, mayDeclare: false });

const troubled = anOutcomeSummary({
  seats: [
    aVacantSeat(),
    aVacantSeat({ seat: 'legal' }),
    aSeat({ seat: 'control-system', state: 'drifted' }),
  ],
});
const undecided = anOutcomeSummary({
  seats: [aSeat({ state: 'waiting' }), aSeat({ state: 'declined' })],
});

it.each<[string, OutcomePage, boolean, string]>([
  [
    'seats in every trouble',
    page([troubled, undecided]),
    false,
    '2 outcomes are in force; 2 seats are vacant, 1 holder has left, 1 holder has declined and 1 holder has not accepted yet.',
  ],
  [
    'one in order',
    page([anOutcomeSummary()]),
    false,
    '1 outcome is in force; every seat is held by somebody who accepted it.',
  ],
  [
    'more than is shown',
    page([troubled], 60),
    true,
    '60 outcomes match; of the 1 shown, 2 seats are vacant and 1 holder has left.',
  ],
  [
    'drafts alone, whose seats need nobody yet',
    page([anOutcomeSummary({ status: 'draft', seats: [aVacantSeat()] })]),
    true,
    '1 outcome matches.',
  ],
  ['nothing', page([]), true, '0 outcomes match.'],
])('says about %s', (_, shown, filtered, sentence) => {
  expect(
    outcomesSentence({
      t: englishText,
      page: shown,
      filtered,
      number: String,
      language: 'en-GB',
    }),
  ).toBe(sentence);
});
