import TextField from '@material-ui/core/TextField';
import { useText } from '../../translation';
import { isLink } from './isLink';
import { Rows } from './Rows';

interface Proof {
  title: string;
  link: string;
}

const EMPTY: Proof = { title: '', link: '' };
const MOST = 20;

const isSound = (link: string) => link === '' || isLink(link);

/** What shows that it is so, with links. */
export function EvidenceFields(props: {
  evidence: Proof[];
  /** What is missing in some of them, in words. */
  problem?: string;
  onChange: (evidence: Proof[]) => void;
}) {
  const { evidence, problem, onChange } = props;
  const t = useText();
  return (
    <Rows
      rows={evidence}
      onChange={onChange}
      empty={EMPTY}
      most={MOST}
      legend={number => t('exceptions.request.proof', { number })}
      addText={t('exceptions.request.addEvidence')}
      removeText={number => t('exceptions.request.removeEvidence', { number })}
    >
      {({ title, link }, set, number) => (
        <>
          <TextField
            required
            size="small"
            variant="outlined"
            id={`accountability-exception-proof-${number}`}
            label={t('exceptions.request.evidenceTitle')}
            value={title}
            error={problem !== undefined && !title.trim()}
            inputProps={{ maxLength: 200 }}
            onChange={event => set({ title: event.target.value })}
          />
          <TextField
            type="url"
            size="small"
            variant="outlined"
            id={`accountability-exception-proof-link-${number}`}
            label={t('exceptions.request.evidenceLink')}
            value={link}
            helperText={title.trim() && isSound(link) ? undefined : problem}
            error={problem !== undefined && !isSound(link)}
            inputProps={{ maxLength: 2_000 }}
            onChange={event => set({ link: event.target.value })}
          />
        </>
      )}
    </Rows>
  );
}
