import type { ReviewAgendaItem } from 'backstage-plugin-accountability-common';
import { Section } from '../../shared';
import { useText } from '../../translation';
import { agendaText } from './agendaText';

/** What there is to talk about, in order. */
export function Agenda({ items }: { items: readonly ReviewAgendaItem[] }) {
  const t = useText();
  return (
    <Section title={t('reviews.agenda.title')}>
      {items.length === 0 ? (
        <p>{t('reviews.agenda.none')}</p>
      ) : (
        <ol>
          {items.map(item => {
            const { topic, title, detail } = agendaText(item, t);
            return (
              <li key={item.id}>
                <strong>{topic}</strong> {title}
                {detail && `: ${detail}`}
              </li>
            );
          })}
        </ol>
      )}
    </Section>
  );
}
