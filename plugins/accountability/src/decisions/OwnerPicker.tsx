import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import type { DecisionAction } from 'backstage-plugin-accountability-common';
import { Party } from '../shared';
import { useText } from '../translation';
import { OwnerSearch } from './OwnerSearch';
import type { DecisionForm } from './useDecisionForm';

/** Chooses who shall answer: among those one may act for, or anybody in the catalog. */
export function OwnerPicker(props: {
  action: DecisionAction;
  form: DecisionForm;
  /** The only ones that may be chosen; anybody when left out. */
  owners?: string[];
}) {
  const { action, form, owners } = props;
  const t = useText();
  const label =
    action === 'transfer'
      ? t('decisions.receiverLabel')
      : t('decisions.ownerLabel');
  return (
    <FormControl
      component="fieldset"
      margin="normal"
      error={form.missing.owner}
      fullWidth
    >
      <FormLabel component="legend">{label}</FormLabel>
      {owners ? (
        <RadioGroup
          aria-label={label}
          name="accountability-owner"
          value={form.owner ?? ''}
          onChange={event => form.setOwner(event.target.value)}
        >
          {owners.map(ref => (
            <FormControlLabel
              key={ref}
              value={ref}
              control={<Radio size="small" color="primary" />}
              label={<Party entityRef={ref} plain />}
            />
          ))}
        </RadioGroup>
      ) : (
        <OwnerSearch value={form.owner} onChange={form.setOwner} />
      )}
      {form.missing.owner && (
        <FormHelperText>{t('decisions.ownerMissing')}</FormHelperText>
      )}
    </FormControl>
  );
}
