import Box from '@material-ui/core/Box';
import { StateChip } from '../shared';
import { useText } from '../translation';

/** Sources that never completed a reading, so that silence about them is not read as good news. */
export function MissingSources({ titles }: { titles: string[] }) {
  const t = useText();
  if (titles.length === 0) return null;
  return (
    <Box mt={1}>
      <StateChip state="unknown">
        {t('entity.missing', {
          count: titles.length,
          sources: titles.join(', '),
        })}
      </StateChip>
    </Box>
  );
}
