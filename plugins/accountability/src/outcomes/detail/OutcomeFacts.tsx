import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { Section, StateChip, When } from '../../shared';
import { useText } from '../../translation';
import {
  consequenceText,
  fieldName,
  scopeText,
  stepText,
  stretchText,
} from '../charter';
import { FactList } from '../FactList';
import { TargetLine } from '../TargetLine';
import { useDays } from '../useDays';
import { ProcessLink } from './ProcessLink';
import { thresholdsText } from './thresholdsText';

/** What everybody at the table agreed to. */
export function OutcomeFacts({ outcome }: { outcome: OutcomeDetail }) {
  const t = useText();
  const number = useNumber();
  const days = useDays();
  const { measure, spec, riskTolerance } = outcome;
  const { failureModes, owningProcess, review, revisitOn, scope } = spec;
  const of = (field: string) => fieldName(t, field);
  return (
    <Section title={t('outcomes.detail.facts.title')}>
      <FactList
        facts={[
          [
            of('measure.id'),
            <>
              <code>{measure.id}</code>,{' '}
              {t(`shared.direction.${measure.direction}`).toLocaleLowerCase()}
            </>,
          ],
          [of('measure.target'), <TargetLine outcome={outcome} />],
          [
            of('measure.thresholds'),
            thresholdsText({ t, measure, number }) ??
              t('outcomes.detail.facts.none'),
          ],
          measure.breachWindow !== undefined && [
            of('measure.breachWindow'),
            stretchText(t, measure.breachWindow),
          ],
          measure.collection !== undefined && [
            of('measure.collection'),
            t(`shared.cadence.${measure.collection}`),
          ],
          [
            of('riskTolerance'),
            riskTolerance ?? (
              <StateChip state="fail">
                {t('outcomes.detail.facts.noTolerance')}
              </StateChip>
            ),
          ],
          [
            of('consequence'),
            consequenceText(t, spec) ?? (
              <StateChip state="fail">
                {t('outcomes.detail.facts.noConsequence')}
              </StateChip>
            ),
          ],
          spec.escalation !== undefined &&
            spec.escalation.length > 0 && [
              of('escalation'),
              spec.escalation.map(step => stepText(t, step)).join(' · '),
            ],
          failureModes.length > 0 && [
            of('failureModes'),
            failureModes
              .map(mode => t(`shared.failureMode.${mode}`))
              .join(' · '),
          ],
          owningProcess !== undefined && [
            of('owningProcess'),
            <ProcessLink process={owningProcess} />,
          ],
          review !== undefined && [
            of('review'),
            t(`shared.cadence.${review.cadence}`),
          ],
          revisitOn !== undefined && [
            of('revisitOn'),
            `${days(revisitOn).day} · ${days(revisitOn).ago}`,
          ],
          [
            of('scope'),
            scope === undefined
              ? t('outcomes.answer.everything')
              : scopeText(t, scope),
          ],
          spec.frameworks.length > 0 && [
            of('frameworks'),
            spec.frameworks.join(' · '),
          ],
          [
            t('outcomes.detail.facts.since', {
              version: String(outcome.charterVersion),
            }),
            <When at={outcome.charterSince} />,
          ],
        ]}
      />
    </Section>
  );
}
