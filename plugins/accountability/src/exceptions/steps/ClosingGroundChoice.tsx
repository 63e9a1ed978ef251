import type {
  ClosingGround,
  ExceptionDetail,
} from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { RadioChoice } from '../parts/RadioChoice';
import { stillFailingText } from './stillFailingText';

const GROUNDS: readonly ClosingGround[] = ['rule-met', 'other'];

/** Why an exception is closed; nobody says that the rule is met while it fails. */
export function ClosingGroundChoice(props: {
  exception: Pick<ExceptionDetail, 'findings' | 'noLongerNeeded'>;
  value?: ClosingGround;
  missing: boolean;
  onChange: (ground: ClosingGround) => void;
}) {
  const { exception, value, missing, onChange } = props;
  const t = useText();
  const failing = stillFailingText(t, exception);
  return (
    <RadioChoice
      required
      name="ground"
      legend={t('exceptions.step.ground')}
      options={GROUNDS.map(ground => ({
        value: ground,
        label: t(`exceptions.step.groundOf.${ground}`),
        disabled: ground === 'rule-met' && failing !== undefined,
      }))}
      value={value}
      problem={missing ? t('exceptions.step.groundMissing') : undefined}
      hint={failing}
      onChange={onChange}
    />
  );
}
