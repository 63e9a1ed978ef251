import type { ExceptionProgramme } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { EmptyState, Section } from '../../shared';
import { useText } from '../../translation';
import { CountBars } from './CountBars';
import type { ProgrammePath } from './useProgrammePath';

/** What counts again soon, if nobody does anything. */
export function EndingCard(props: {
  ending: ExceptionProgramme['active']['ending'];
  path: ProgrammePath;
}) {
  const { ending, path } = props;
  const t = useText();
  const number = useNumber();
  return (
    <Section title={t('exceptions.programme.ending.title')} level={3}>
      {ending.every(({ count }) => count === 0) ? (
        <EmptyState title={t('exceptions.programme.ending.none')} />
      ) : (
        <CountBars
          bars={ending.map(({ days, until, count }) => ({
            label: t('exceptions.programme.ending.within', {
              days: number(days),
            }),
            count,
            to: path({ only: 'in-effect', until }),
          }))}
        />
      )}
    </Section>
  );
}
