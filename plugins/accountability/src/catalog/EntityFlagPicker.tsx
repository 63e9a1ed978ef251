import {
  type DefaultEntityFilters,
  EntityAutocompletePicker,
} from '@backstage/plugin-catalog-react';
import {
  flagSchema,
  LABEL_FLAGGED,
} from 'backstage-plugin-accountability-common';
import { FlagMark } from '../shared';
import { useText } from '../translation';
import { EntityFlagFilter } from './EntityFlagFilter';

interface FlagFilters extends DefaultEntityFilters {
  accountability?: EntityFlagFilter;
}

/** Filters the list of the catalog by whether somebody answers for what entities run on. */
export function EntityFlagPicker() {
  const t = useText();
  const flagOf = (value: string) => flagSchema.safeParse(value).data;
  return (
    <EntityAutocompletePicker<FlagFilters>
      label={t('catalog.flag')}
      name="accountability"
      path={`metadata.labels.${LABEL_FLAGGED}`}
      Filter={EntityFlagFilter}
      getOptionLabel={value => {
        const flag = flagOf(value);
        return flag ? t(`shared.flag.${flag}`) : value;
      }}
      renderOption={value => {
        const flag = flagOf(value);
        return flag ? <FlagMark flag={flag} /> : value;
      }}
    />
  );
}
