import { useText } from '../../translation';
import { FieldGrid, PartyAt, TextAt } from '../fields';

/** One promise of people or money: how much, for how long, and who stands behind it. */
export function CommitmentFields({ path }: { path: string }) {
  const t = useText();
  return (
    <FieldGrid>
      <TextAt
        needed
        path={`${path}.what`}
        label={t('declare.commitments.what')}
        hint={t('declare.commitments.whatHint')}
        max={500}
      />
      <FieldGrid beside>
        <TextAt
          kind="number"
          path={`${path}.people`}
          label={t('declare.commitments.people')}
        />
        <TextAt
          kind="number"
          path={`${path}.money.amount`}
          label={t('declare.commitments.amount')}
        />
        <TextAt
          path={`${path}.money.currency`}
          label={t('declare.commitments.currency')}
          placeholder="EUR"
          max={3}
        />
      </FieldGrid>
      <FieldGrid beside>
        <TextAt
          kind="date"
          path={`${path}.from`}
          label={t('declare.commitments.from')}
        />
        <TextAt
          kind="date"
          path={`${path}.until`}
          label={t('declare.commitments.until')}
        />
        <PartyAt
          path={`${path}.backedBy`}
          label={t('declare.commitments.backedBy')}
        />
      </FieldGrid>
    </FieldGrid>
  );
}
