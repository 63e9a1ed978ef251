import {
  type ExceptionProgramme,
  severitySchema,
} from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { Tile } from '../../scorecard/Tile';
import { useText } from '../../translation';
import { CountBars } from './CountBars';
import type { ProgrammePath } from './useProgrammePath';
import { WeekLine } from './WeekLine';

/** What is permitted now, how severe it is, and what of it could end. */
export function ActiveCard(props: {
  programme: ExceptionProgramme;
  path: ProgrammePath;
}) {
  const { programme, path } = props;
  const { active, weeks } = programme;
  const t = useText();
  const number = useNumber();
  return (
    <Tile
      title={t('exceptions.programme.active.title')}
      figure={{
        number: number(active.count),
        to: active.count > 0 ? path({ only: 'in-effect' }) : undefined,
      }}
    >
      <CountBars
        bars={[
          ...[...severitySchema.options].reverse().map(severity => ({
            label: t(`shared.severity.${severity}`),
            count: active.bySeverity[severity] ?? 0,
            to: path({ only: 'in-effect', severity }),
          })),
          {
            label: t('exceptions.programme.active.renewed'),
            count: active.renewed,
            to: path({ only: 'renewed' }),
          },
          {
            label: t('exceptions.programme.active.noLongerNeeded'),
            count: active.noLongerNeeded,
            to: path({ only: 'no-longer-needed' }),
          },
        ]}
      />
      <WeekLine weeks={weeks} of="active" />
    </Tile>
  );
}
