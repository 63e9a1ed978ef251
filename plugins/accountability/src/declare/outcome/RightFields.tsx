import {
  type DecisionRight,
  decisionRightSchema,
  SEATS,
  severitySchema,
} from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { FieldGrid, optionsOf, PartyAt, SelectAt, TextAt } from '../fields';
import { type Loose, useForm } from '../form';
import { usualLever } from './usualLever';

const { verb: verbSchema, lever: leverSchema } = decisionRightSchema.shape;
const proofSchema = decisionRightSchema.shape.proof.unwrap().shape.kind;

/** One right: of which seat, to do what, by which lever, and what proves it. */
export function RightFields(props: {
  path: string;
  right: Loose<DecisionRight>;
}) {
  const { path, right } = props;
  const t = useText();
  const form = useForm();
  return (
    <FieldGrid>
      <FieldGrid beside="two">
        <SelectAt
          needed
          path={`${path}.seat`}
          label={t('declare.rights.seat')}
          options={optionsOf(SEATS, seat => t(`shared.seat.${seat}`))}
        />
        <SelectAt
          needed
          path={`${path}.verb`}
          label={t('declare.rights.verb')}
          options={optionsOf(verbSchema.options, verb =>
            t(`shared.verb.${verb}`),
          )}
          onWrite={verb =>
            form.set(
              `${path}.lever`,
              right.lever ?? usualLever[verb as DecisionRight['verb']],
            )
          }
        />
        <SelectAt
          needed
          path={`${path}.lever`}
          label={t('declare.rights.lever')}
          options={optionsOf(leverSchema.options, lever =>
            t(`shared.lever.${lever}`),
          )}
        />
        {right.verb === 'approve-exception' && (
          <>
            <SelectAt
              path={`${path}.upTo`}
              label={t('declare.rights.upTo')}
              options={optionsOf(severitySchema.options, severity =>
                t(`shared.severity.${severity}`),
              )}
            />
            <TextAt
              kind="number"
              path={`${path}.forDays`}
              label={t('declare.rights.forDays')}
            />
          </>
        )}
      </FieldGrid>
      <FieldGrid beside>
        <SelectAt
          path={`${path}.proof.kind`}
          label={t('declare.rights.proof')}
          options={optionsOf(proofSchema.options, kind =>
            t(`shared.proof.${kind}`),
          )}
        />
        <TextAt
          path={`${path}.proof.title`}
          label={t('declare.rights.proofTitle')}
          max={200}
        />
        <TextAt
          kind="url"
          path={`${path}.proof.link`}
          label={t('declare.rights.proofLink')}
        />
      </FieldGrid>
      <FieldGrid beside>
        <PartyAt
          path={`${path}.verifiedBy`}
          label={t('declare.rights.verifiedBy')}
        />
        <TextAt
          kind="date"
          path={`${path}.verifiedOn`}
          label={t('declare.rights.verifiedOn')}
        />
        <TextAt
          kind="date"
          path={`${path}.expiresOn`}
          label={t('declare.rights.expiresOn')}
        />
      </FieldGrid>
    </FieldGrid>
  );
}
