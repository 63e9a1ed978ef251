import type {
  ExceptionAction,
  ExceptionDetail,
} from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** What a button about an exception says. */
export function actionText(
  t: Text,
  action: ExceptionAction,
  { state }: Pick<ExceptionDetail, 'state'>,
): string {
  return action === 'withdraw' && state === 'draft'
    ? t('exceptions.step.withdrawDraft.action')
    : t(`exceptions.step.action.${action}`);
}
