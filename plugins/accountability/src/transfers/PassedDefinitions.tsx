import { makeStyles } from '@material-ui/core/styles';
import type { TransferPreview } from 'backstage-plugin-accountability-common';
import { useNumber } from '../inventory';
import { Section, useSecondaryText } from '../shared';
import { useText } from '../translation';
import { PassedDefinition } from './PassedDefinition';
import { partyName } from './partyName';
import type { ChosenTransfer } from './useTransferPreview';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The outcomes and controls that name somebody, each to be chosen. */
export function PassedDefinitions(props: {
  preview: TransferPreview;
  transfer: Pick<ChosenTransfer, 'isLeftOut' | 'include'>;
}) {
  const { preview, transfer } = props;
  const { definitions, hidden } = preview;
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  const secondary = useSecondaryText();
  const from = partyName(preview.from);
  return (
    <Section title={t('transfers.definitionsTitle')} level={3}>
      {definitions.length === 0 && t('transfers.definitionsNone', { from })}
      <ul className={classes.list}>
        {definitions.map(one => (
          <PassedDefinition
            key={one.ref}
            definition={one}
            isIncluded={!transfer.isLeftOut(one.ref)}
            onInclude={include => transfer.include(one.ref, include)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <div className={secondary.text}>
          {t('transfers.hidden', {
            count: hidden,
            number: number(hidden),
            from,
          })}
        </div>
      )}
    </Section>
  );
}
