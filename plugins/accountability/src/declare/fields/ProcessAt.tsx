import { useText } from '../../translation';
import { FieldGrid } from './FieldGrid';
import { FieldGroup } from './FieldGroup';
import { PartyAt } from './PartyAt';
import { TextAt } from './TextAt';

const PROCESS_KINDS = [
  'component',
  'api',
  'resource',
  'system',
  'domain',
  'group',
] as const;

/** The process that owns a failure mode; never the tool that detects it. */
export function ProcessAt({ path }: { path: string }) {
  const t = useText();
  return (
    <FieldGroup
      title={t('declare.process.title')}
      hint={t('declare.process.explain')}
    >
      <TextAt
        path={`${path}.name`}
        label={t('declare.process.name')}
        hint={t('declare.process.nameHint')}
        max={200}
      />
      <FieldGrid beside>
        <PartyAt
          path={`${path}.ref`}
          label={t('declare.process.ref')}
          hint={t('declare.process.refHint')}
          kinds={PROCESS_KINDS}
        />
        <TextAt
          kind="url"
          path={`${path}.link`}
          label={t('declare.process.link')}
          hint={t('declare.process.linkHint')}
        />
      </FieldGrid>
    </FieldGroup>
  );
}
