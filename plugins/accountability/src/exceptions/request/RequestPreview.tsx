import { RiInformationLine } from '@remixicon/react';
import type { ExceptionPreview } from 'backstage-plugin-accountability-common';
import { FactList } from '../../outcomes/FactList';
import {
  AsyncContent,
  type AsyncData,
  Section,
  SeverityTag,
  StateChip,
  useSecondaryText,
  When,
} from '../../shared';
import { useText } from '../../translation';
import { ApproverList } from '../parts/ApproverList';
import { EarlierExceptions } from '../parts/EarlierExceptions';
import { problemText } from '../parts/problemText';
import { SeverityRaises } from '../parts/SeverityRaises';
import { SubjectList } from '../parts/SubjectList';
import { useExceptionStyles } from '../useExceptionStyles';

/** What follows from a request: how bad it is, who decides, until when it may last. */
export function RequestPreview(props: {
  preview: AsyncData<ExceptionPreview>;
}) {
  const t = useText();
  return (
    <Section title={t('exceptions.request.preview.title')}>
      <AsyncContent
        result={props.preview}
        what={t('exceptions.request.preview.what')}
      >
        {data => <Parts preview={data} />}
      </AsyncContent>
    </Section>
  );
}

function Parts({ preview }: { preview: ExceptionPreview }) {
  const { severity, raises, limit, problemCodes, earlier, findings } = preview;
  const { shortestRight } = preview;
  const t = useText();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  const name = (key: 'severity' | 'decisionBy' | 'latest') =>
    t(`exceptions.request.preview.${key}`);
  return (
    <>
      {problemCodes.length > 0 && (
        <>
          <h3>{t('exceptions.request.preview.problems')}</h3>
          <ul className={classes.list}>
            {problemCodes.map(problem => (
              <li key={problem.text}>
                <StateChip state="fail">{problemText(t, problem)}</StateChip>
              </li>
            ))}
          </ul>
          <h3>{t('exceptions.request.preview.limits')}</h3>
        </>
      )}
      <FactList
        facts={[
          [
            name('severity'),
            <>
              <SeverityTag severity={severity} />
              <SeverityRaises raises={raises} />
            </>,
          ],
          [name('decisionBy'), <When at={preview.decisionDueAt} />],
          [name('latest'), <When at={preview.latestExpiresAt} />],
        ]}
      />
      <p className={secondary.text}>
        {t('exceptions.request.preview.limit', {
          term: limit.termDays,
          renewals: limit.renewals,
          review: limit.reviewDays,
        })}
        {shortestRight &&
          ` ${t('exceptions.request.preview.byRight', {
            seat: t(`shared.seat.${shortestRight.seat}`),
            count: shortestRight.forDays,
          })}`}
      </p>
      {preview.keepFlag > 0 && (
        <p>
          <StateChip
            state="not-applicable"
            icon={<RiInformationLine size={14} />}
          >
            {t('exceptions.request.preview.keepFlag', {
              count: preview.keepFlag,
            })}
          </StateChip>
        </p>
      )}
      <h3>{t('exceptions.request.preview.approvers')}</h3>
      <ApproverList
        approvers={preview.approvers}
        waiting={false}
        problemsSaid
      />
      <h3>{t('exceptions.request.preview.findings')}</h3>
      <SubjectList subjects={findings} />
      {earlier.length > 0 && (
        <>
          <h3>{t('exceptions.request.preview.earlier')}</h3>
          <EarlierExceptions earlier={earlier} />
        </>
      )}
    </>
  );
}
