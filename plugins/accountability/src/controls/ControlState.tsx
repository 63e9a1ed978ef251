import type { Definition } from 'backstage-plugin-accountability-common';
import { StateChip } from '../shared';
import { useText } from '../translation';

/** Says when a control is not in force; nothing otherwise. */
export function ControlState({ control }: { control: Definition }) {
  const t = useText();
  const { lifecycle, withdrawnAt, overruled } = control;
  if (withdrawnAt) {
    return (
      <StateChip state="not-applicable">
        {t('controls.state.withdrawn')}
      </StateChip>
    );
  }
  if (overruled) {
    return <StateChip state="fail">{t('controls.state.overruled')}</StateChip>;
  }
  return lifecycle === 'active' ? null : (
    <StateChip state="not-applicable">
      {t(`controls.state.${lifecycle}`)}
    </StateChip>
  );
}
