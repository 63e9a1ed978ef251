import type {
  Escalation,
  PartyView,
} from 'backstage-plugin-accountability-common';
import { seatHolderTitle } from '../../outcomes/seats';
import type { DayWords } from '../../outcomes/useDays';
import type { Text } from '../../translation';
import { rungText } from '../parts/rungText';

const key = 'escalations.detail.sentence';

/** Who had to do it and by when, with whom it is now, and where it goes. */
export function escalationSentence(options: {
  t: Text;
  escalation: Escalation;
  days: (at: string) => DayWords;
  language: string;
}): string {
  const { t, escalation, days, language } = options;
  const { kind, closedAt, holders, dueAt, last, next } = escalation;
  if (closedAt) return t(`${key}.closed`, { ago: days(closedAt).ago });
  const names = (people: readonly PartyView[]) =>
    new Intl.ListFormat(language).format(people.map(seatHolderTitle));
  const day = days(dueAt).day;
  const what = kind === 'mend-breach' ? 'breached' : 'due';
  const due =
    holders.length > 0
      ? t(`${key}.${what}`, { who: names(holders), day })
      : t(`${key}.${what}Nobody`, { day });
  return t(`${key}.whole`, { due, where: where() });

  function present(): string {
    if (!last) return t(`${key}.notTold`);
    const { told, rung } = last;
    if (told.length === 0 || !rung) return t(`${key}.withNobody`);
    return t(`${key}.withWhom`, {
      ...{ who: names(told), rung: inside(rungText(t, rung)) },
    });
  }

  function where(): string {
    const now = present();
    if (!next) return t(`${key}.top`, { now });
    const { to, rung, at } = next;
    if (to.length === 0 || !rung) return t(`${key}.nextNobody`, { now });
    const values = { now, who: names(to), ago: days(at).ago };
    return next.kind === 'escalation'
      ? t(`${key}.next`, { ...values, rung: inside(rungText(t, rung)) })
      : t(`${key}.nextReminder`, values);
  }

  /** As it stands within a sentence. */
  function inside(words: string): string {
    return words.charAt(0).toLocaleLowerCase(language) + words.slice(1);
  }
}
