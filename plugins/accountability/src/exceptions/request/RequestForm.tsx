import { Button, Text } from '@backstage/ui';
import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import {
  errorText,
  LoadingLines,
  Section,
  SendProblem,
  StateChip,
  useNow,
} from '../../shared';
import { useDays } from '../../outcomes/useDays';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import { ControlRows } from './ControlRows';
import { DeciderFields } from './DeciderFields';
import { EvidenceRows } from './EvidenceRows';
import { dayOf } from './localDays';
import { PlanFields } from './PlanFields';
import { beginOf, type RequestDraft, suggestedEnd } from './RequestDraft';
import type { RequestFieldsProps } from './RequestFieldsProps';
import { RequestPreview } from './RequestPreview';
import { type RequestProblem, requestProblems } from './requestProblems';
import { RiskFields } from './RiskFields';
import { suggestedTitle } from './suggestedTitle';
import { useRequestDraft } from './useRequestDraft';
import { useRequestPreview } from './useRequestPreview';
import { useSameCause } from './useSameCause';
import { useSendRequest } from './useSendRequest';
import { WhyFields } from './WhyFields';

interface Props {
  /** What the draft is kept under. */
  subject: string;
  initial: RequestDraft;
  /** The draft that is changed; a new one begins when left out. */
  exception?: ExceptionDetail;
  /** Somebody else changed it meanwhile. */
  onStale?: () => void;
}

/** The form that asks for an exception, beside what follows from it. */
export function RequestForm(props: Props) {
  const { subject, initial, exception, onStale } = props;
  const form = useRequestDraft(subject, initial);
  // What was typed before must not be overwritten by what is typed meanwhile.
  if (form.loading) return <LoadingLines />;
  return <Fields form={form} exception={exception} onStale={onStale} />;
}

function Fields(
  props: Pick<Props, 'exception' | 'onStale'> & {
    form: ReturnType<typeof useRequestDraft>;
  },
) {
  const { form, exception, onStale } = props;
  const { draft, change } = form;
  const t = useText();
  const now = useNow();
  const days = useDays();
  const classes = useExceptionStyles();
  const [tried, setTried] = useState<'draft' | 'submit'>();
  const begins = beginOf(draft);
  const preview = useRequestPreview({
    ...{ rules: draft.rules, identities: draft.identities },
    ...{ outcomes: draft.outcomes, concerns: draft.concerns },
    ...(draft.decidedBy && { decidedBy: draft.decidedBy }),
    ...(begins && { effectiveFrom: begins }),
    ...(exception?.renewalOf && { renewalOf: exception.renewalOf }),
  });
  useSameCause(!exception, draft, { change, preview: preview.data });
  const suggested = {
    title: preview.data ? suggestedTitle(t, preview.data) : '',
    endsOn: preview.data ? suggestedEnd(preview.data, now) : '',
    latestExpiresAt: preview.data?.latestExpiresAt,
  };
  const sending = useSendRequest({ exception, onStale, forget: form.forget });
  const check = (submit: boolean) =>
    requestProblems(draft, {
      ...{ suggested, preview: preview.data, submit },
      today: dayOf(now),
    });
  const problems = tried ? check(tried === 'submit') : [];
  const latest = preview.data?.latestExpiresAt;
  const problemText = (problem: RequestProblem) =>
    t(`exceptions.request.missing.${problem}`, {
      day: latest ? days(latest).day : '',
    });
  const fields: RequestFieldsProps = {
    draft,
    change,
    suggested,
    preview: preview.data,
    problem: name => (problems.includes(name) ? problemText(name) : undefined),
  };

  const send = (submit: boolean) => {
    setTried(submit ? 'submit' : 'draft');
    if (check(submit).length === 0) sending.send(draft, suggested, submit);
  };
  return (
    <div className={classes.root}>
      <header>
        <Text as="h2" variant="title-medium" weight="bold">
          {t(`exceptions.request.${exception ? 'editTitle' : 'title'}`)}
        </Text>
        <p>{t('exceptions.request.intro')}</p>
      </header>
      <div className={classes.columns}>
        <div className={classes.root}>
          <WhyFields {...fields} />
          <RiskFields {...fields} />
          <ControlRows {...fields} />
          <PlanFields {...fields} />
          <DeciderFields {...fields} />
          <EvidenceRows {...fields} />
        </div>
        <RequestPreview preview={preview} />
      </div>
      <Section title={t('exceptions.request.handIn')}>
        {problems.map(problem => (
          <p key={problem} role="alert">
            <StateChip state="fail">{problemText(problem)}</StateChip>
          </p>
        ))}
        <SendProblem
          title={t('exceptions.request.failed')}
          error={sending.error}
          conflict={
            sending.error &&
            t('exceptions.request.faster', { error: errorText(sending.error) })
          }
        />
        <div className={classes.line}>
          <Button
            variant="primary"
            isPending={sending.busy}
            onPress={() => send(true)}
          >
            {t('exceptions.request.handIn')}
          </Button>
          <Button
            variant="secondary"
            isDisabled={sending.busy}
            onPress={() => send(false)}
          >
            {t('exceptions.request.saveDraft')}
          </Button>
        </div>
      </Section>
    </div>
  );
}
