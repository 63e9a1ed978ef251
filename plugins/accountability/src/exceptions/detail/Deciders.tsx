import {
  type ExceptionDetail,
  isWaiting,
} from 'backstage-plugin-accountability-common';
import { Section, StateChip, useNow, When } from '../../shared';
import { useText } from '../../translation';
import { ApproverList } from '../parts/ApproverList';

/** Who decides, until when, and what happens before they have. */
export function Deciders({ exception }: { exception: ExceptionDetail }) {
  const { state, approvers, decisionDueAt } = exception;
  const t = useText();
  const now = useNow();
  const waiting = isWaiting(state);
  const isOverdue =
    decisionDueAt !== undefined && new Date(decisionDueAt) < now;
  return (
    <Section title={t('exceptions.detail.approvers')}>
      {waiting && decisionDueAt && (
        <p>
          {isOverdue ? (
            <StateChip state="fail">
              {t('exceptions.detail.decisionOverdue')}
            </StateChip>
          ) : (
            t('exceptions.detail.decisionDue')
          )}{' '}
          <When at={decisionDueAt} />. {t('exceptions.detail.nothingHappens')}
        </p>
      )}
      <ApproverList approvers={approvers} waiting={waiting} />
    </Section>
  );
}
