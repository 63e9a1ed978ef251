import { makeStyles } from '@material-ui/core/styles';
import { EntityPicker, OWNER_KINDS, Section, USING_KINDS } from '../shared';
import { useText } from '../translation';
import type { TransferQuery } from './transferQuery';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gap: theme.spacing(2),
    // Labels stand on the upper edge of their fields.
    paddingTop: theme.spacing(1),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
  },
}));

/** From whom, to whom, and which part of it. */
export function TransferForm(props: {
  query: TransferQuery;
  onChange: (change: TransferQuery) => void;
}) {
  const { query, onChange } = props;
  const classes = useStyles();
  const t = useText();
  const picker = (name: keyof TransferQuery, kinds: readonly string[]) => (
    <EntityPicker
      id={`accountability-transfer-${name}`}
      label={t(`transfers.${name}`)}
      helperText={t(`transfers.${name}Hint`)}
      kinds={kinds}
      value={query[name] ? [query[name]!] : []}
      onChange={([ref]) => onChange({ [name]: ref })}
    />
  );
  return (
    <Section title={t('transfers.form')} level={3}>
      <div className={classes.fields}>
        {picker('from', OWNER_KINDS)}
        {picker('to', OWNER_KINDS)}
        {picker('entity', USING_KINDS)}
      </div>
    </Section>
  );
}
