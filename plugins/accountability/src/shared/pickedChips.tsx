import Chip from '@material-ui/core/Chip';
import type { AutocompleteGetTagProps } from '@material-ui/lab/Autocomplete';
import type { ReactNode } from 'react';

/** Shows what was picked in a field that completes what one types, as chips. */
export function pickedChips(
  labelOf: (text: string) => ReactNode,
  titleOf?: (text: string) => string | undefined,
) {
  return (texts: string[], getTagProps: AutocompleteGetTagProps) =>
    texts.map((text, index) => {
      const { key: _key, ...props } = getTagProps({ index }) as {
        key?: unknown;
      };
      return (
        <Chip
          {...props}
          key={text}
          size="small"
          variant="outlined"
          label={labelOf(text)}
          title={titleOf?.(text)}
        />
      );
    });
}
