import {
  cadenceSchema,
  type OutcomeMeasure,
  outcomeMeasureSchema,
} from 'backstage-plugin-accountability-common';
import { StateChip, useLanguage, useNow } from '../../shared';
import { useText } from '../../translation';
import {
  FieldGrid,
  FieldGroup,
  optionsOf,
  SelectAt,
  StretchAt,
  TextAt,
} from '../fields';
import { strictSpec, useOutcomeValues } from '../form';
import { dayText } from './dayText';
import { measureDoubts } from './measureDoubts';
import { MeasureIdAt } from './MeasureIdAt';
import { measureSentence } from './measureSentence';

/** Which number, from where to where, by when, and from when on it is too bad. */
export function MeasureStep() {
  const t = useText();
  const { spec } = useOutcomeValues();
  const needed = t('declare.form.neededInForce');
  return (
    <>
      <FieldGroup
        title={t('declare.measure.what')}
        hint={t('declare.measure.whatHint')}
      >
        <MeasureIdAt />
        <FieldGrid beside>
          <SelectAt
            needed
            path="spec.measure.direction"
            label={t('declare.field.direction')}
            options={optionsOf(
              outcomeMeasureSchema.shape.direction.options,
              direction => t(`shared.direction.${direction}`),
            )}
          />
          <TextAt
            path="spec.measure.unit"
            label={t('declare.field.unit')}
            placeholder={t('declare.measure.unitExample')}
            max={40}
          />
          <SelectAt
            path="spec.measure.collection"
            label={t('declare.field.collection')}
            hint={needed}
            options={optionsOf(cadenceSchema.options, cadence =>
              t(`shared.cadence.${cadence}`),
            )}
          />
        </FieldGrid>
      </FieldGroup>
      <FieldGroup
        title={t('declare.measure.way')}
        hint={t('declare.measure.wayHint')}
      >
        <FieldGrid beside>
          <TextAt
            kind="number"
            path="spec.measure.baseline"
            label={t('declare.field.baseline')}
            hint={t('declare.measure.baselineHint')}
          />
          <TextAt
            kind="number"
            path="spec.measure.target"
            label={t('declare.field.target')}
            hint={needed}
          />
          <TextAt
            kind="date"
            path="spec.measure.targetDate"
            label={t('declare.field.targetDate')}
            hint={needed}
          />
        </FieldGrid>
      </FieldGroup>
      <FieldGroup
        title={t('declare.field.thresholds')}
        hint={t('declare.measure.thresholdsHint')}
      >
        <FieldGrid beside>
          <TextAt
            kind="number"
            path="spec.measure.thresholds.atRisk"
            label={t('declare.measure.atRisk')}
          />
          <TextAt
            kind="number"
            path="spec.measure.thresholds.breached"
            label={t('declare.measure.breached')}
          />
        </FieldGrid>
        <StretchAt
          path="spec.measure.breachWindow"
          label={t('declare.field.breachWindow')}
          hint={t('declare.measure.windowHint')}
        />
      </FieldGroup>
      <InWords measure={strictSpec(spec.measure ?? {})} />
    </>
  );
}

/** The measure as one reads it, and what looks wrong about it. */
function InWords({ measure }: { measure: Partial<OutcomeMeasure> }) {
  const t = useText();
  const now = useNow();
  const language = useLanguage();
  const doubts = measureDoubts(measure, now);
  return (
    <div role="status" style={{ marginTop: 16 }}>
      <strong>
        {measureSentence(t, measure, day => dayText(day, language))}
      </strong>
      {doubts.map(doubt => (
        <div key={doubt}>
          <StateChip state="unknown">
            {t(`declare.measure.doubt.${doubt}`)}
          </StateChip>
        </div>
      ))}
    </div>
  );
}
