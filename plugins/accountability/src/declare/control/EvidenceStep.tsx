import {
  type EvidenceRequirement,
  evidenceRequirementSchema,
} from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import {
  FieldGrid,
  FieldGroup,
  FrameworksAt,
  optionsOf,
  PartyAt,
  RowsAt,
  SelectAt,
  StretchAt,
  TextAt,
} from '../fields';
import type { Loose } from '../form';

/** What must be shown, by whom, and how fresh. */
export function EvidenceStep() {
  const t = useText();
  const titleOf = ({ kind, what }: Loose<EvidenceRequirement>, index: number) =>
    what ||
    (kind
      ? t(`shared.evidence.${kind}`)
      : t('declare.control.evidenceUntitled', { number: String(index + 1) }));
  return (
    <>
      <FieldGroup
        title={t('declare.field.evidence')}
        hint={t('declare.control.evidenceHint')}
      >
        <RowsAt<Loose<EvidenceRequirement>>
          path="spec.evidence"
          titleOf={titleOf}
          add={t('declare.control.addEvidence')}
          removeOf={title => t('declare.form.removeOf', { title })}
          empty={t('declare.control.noEvidence')}
          first="kind"
        >
          {path => <EvidenceFields path={path} />}
        </RowsAt>
      </FieldGroup>
      <FieldGroup
        title={t('declare.field.frameworks')}
        hint={t('declare.control.frameworksHint')}
      >
        <FrameworksAt />
      </FieldGroup>
    </>
  );
}

function EvidenceFields({ path }: { path: string }) {
  const t = useText();
  return (
    <FieldGrid>
      <FieldGrid beside>
        <SelectAt
          needed
          path={`${path}.kind`}
          label={t('declare.control.evidenceKind')}
          options={optionsOf(
            evidenceRequirementSchema.shape.kind.options,
            kind => t(`shared.evidence.${kind}`),
          )}
        />
        <TextAt
          path={`${path}.what`}
          label={t('declare.control.evidenceWhat')}
          max={300}
        />
      </FieldGrid>
      <FieldGrid beside>
        <PartyAt
          path={`${path}.producer`}
          label={t('declare.control.producer')}
        />
        <StretchAt
          path={`${path}.maxAge`}
          label={t('declare.control.maxAge')}
        />
      </FieldGrid>
    </FieldGrid>
  );
}
