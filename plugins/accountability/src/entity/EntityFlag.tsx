import type { EntityPosture } from 'backstage-plugin-accountability-common';
import { FlagMark, StateChip } from '../shared';
import { useText } from '../translation';

/** The flag of an entity, as far as this person may know it. */
export function EntityFlag(props: {
  posture: EntityPosture;
  /** It has identities, and all of them are out of sight. */
  hidden: boolean;
}) {
  const t = useText();
  return props.hidden ? (
    <StateChip state="unknown">{t('shared.flag.hidden')}</StateChip>
  ) : (
    <FlagMark flag={props.posture.flag} />
  );
}
