import { answerMessages } from './answers/answerMessages';
import { charterMessages } from './charter/charterMessages';
import { detailMessages } from './detail/detailMessages';
import { entityOutcomesMessages } from './entity/entityOutcomesMessages';
import { listMessages } from './list/listMessages';
import { pictureMessages } from './picture/pictureMessages';
import { numbersMessages } from './numbers/numbersMessages';
import { reviewsMessages } from './reviews/reviewsMessages';
import { seatMessages } from './seats/seatMessages';

/** Texts of outcomes: their list, the picture of one, seats and what one may do. */
export const outcomesMessages = {
  title: 'Outcomes',
  what: 'outcomes',
  status: {
    draft: 'Draft',
    unmeasured: 'Not measured yet',
    'on-track': 'On track',
    'at-risk': 'At risk',
    breached: 'Breached',
    met: 'Met',
    retired: 'Retired',
    withdrawn: 'Withdrawn',
  },
  notTakenOn: 'Nobody has accepted to answer for it as it is now',
  model: 'Operating model: {{model}}',
  target: {
    none: 'No target yet',
    to: 'To {{to}}',
    fromTo: '{{from}} → {{to}}',
    by: 'by {{day}}, {{ago}}',
    overdue: 'overdue since {{day}}, {{ago}}',
    metBy: 'by {{day}}',
    noDate: 'without a date',
    counted: '{{value}}, counted {{ago}}',
    elsewhere: '{{value}} on {{day}}, counted elsewhere',
    stale: '{{value}} when last measured',
  },
  governs: {
    title: 'Governs',
    here: 'Governs here',
    nothing: 'nothing that you may see',
    entities_one: '{{number}} entity',
    entities_other: '{{number}} entities',
    flagged_one: '{{number}} of them flagged',
    flagged_other: '{{number}} of them flagged',
    identities_one: '{{number}} identity linked to them',
    identities_other: '{{number}} identities linked to them',
    ownerless_one: '{{number}} of them ownerless',
    ownerless_other: '{{number}} of them ownerless',
  },
  right: {
    may: 'May {{verb}}',
    upTo: 'up to severity {{severity}}',
    forDays_one: 'for at most 1 day',
    forDays_other: 'for at most {{count}} days',
    standing: {
      verified: 'verified',
      unverified: 'not verified',
      expired: 'proof expired',
      none: 'no proof',
    },
  },
  seat: seatMessages,
  list: listMessages,
  ...pictureMessages,
  detail: detailMessages,
  numbers: numbersMessages,
  charter: charterMessages,
  reviews: reviewsMessages,
  answer: answerMessages,
  entity: entityOutcomesMessages,
} as const;
