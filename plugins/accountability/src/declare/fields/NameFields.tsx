import { useText } from '../../translation';
import { nameOf, takenBy, useForm } from '../form';
import { FieldGrid } from './FieldGrid';
import { TakenLink } from './TakenLink';
import { TextAt } from './TextAt';

/** Title, and the technical name that follows it until somebody writes one, or it is declared. */
export function NameFields() {
  const t = useText();
  const form = useForm();
  const { title, name, namespace } = form.values;
  const ref = `${form.kind.toLocaleLowerCase(
    'en-US',
  )}:${namespace.trim()}/${name.trim()}`;
  const taken = takenBy(form.problemAt('name') ?? '');
  const follows = name === '' || name === nameOf(title);
  return (
    <>
      <TextAt
        needed
        path="title"
        label={t('declare.field.title')}
        hint={t('declare.name.titleHint')}
        max={200}
        onWrite={next => {
          if (follows && !form.declared) form.set('name', nameOf(next));
        }}
      />
      {!form.declared && (
        <FieldGrid beside>
          <TextAt
            needed
            path="name"
            label={t('declare.name.name')}
            hint={t('declare.name.nameHint', { ref })}
            problemLink={
              taken && <TakenLink kind={form.kind} entityRef={ref} />
            }
            max={63}
          />
          <TextAt
            needed
            path="namespace"
            label={t('declare.name.namespace')}
            hint={t('declare.name.namespaceHint')}
            max={63}
          />
        </FieldGrid>
      )}
    </>
  );
}
