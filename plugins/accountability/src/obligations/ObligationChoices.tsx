import { Select, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useNumber } from '../inventory/useNumber';
import { useText } from '../translation';
import { LOOK_AHEAD } from './LookAhead';
import type { ObligationView } from './ObligationView';
import { SubscribeButton } from './subscribe';
import { useObligationStyles } from './useObligationStyles';

const FORMS = ['list', 'calendar'] as const;

/** How far to look ahead, as a list or as a calendar, here or in a calendar of one's own. */
export function ObligationChoices(props: {
  view: ObligationView;
  onChange: (change: Partial<ObligationView>) => void;
}) {
  const { view, onChange } = props;
  const t = useText();
  const number = useNumber();
  const classes = useObligationStyles();
  return (
    <div className={classes.choices}>
      <div className={classes.days}>
        <Select
          label={t('obligations.lookAhead')}
          options={LOOK_AHEAD.map(days => ({
            value: String(days),
            label: t('obligations.days', { number: number(days) }),
          }))}
          value={String(view.days)}
          onChange={value =>
            onChange({ days: LOOK_AHEAD.find(days => String(days) === value) })
          }
        />
      </div>
      <ToggleButtonGroup
        aria-label={t('obligations.show.label')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view.show]}
        onSelectionChange={keys =>
          onChange({ show: FORMS.find(form => keys.has(form)) })
        }
      >
        {FORMS.map(form => (
          <ToggleButton key={form} id={form}>
            {t(`obligations.show.${form}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SubscribeButton />
    </div>
  );
}
