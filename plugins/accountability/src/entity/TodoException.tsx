import type { Todo } from 'backstage-plugin-accountability-common';
import { AskedLink, RequestExceptionLink } from '../exceptions/doors';
import { useText } from '../translation';

/** What is excepted beside a thing to do, and the way to ask for it, or what is asked for. */
export function TodoException({ todo }: { todo: Todo }) {
  const { ruleId, identityId, reference, askedFor, excepted } = todo;
  const t = useText();
  return (
    <>
      {askedFor ? (
        <AskedLink exceptionId={askedFor} about={reference} />
      ) : (
        <RequestExceptionLink
          subjects={{ rules: [ruleId], identities: [identityId] }}
          about={reference}
        />
      )}
      {excepted > 0 && (
        <div>{t('entity.todo.excepted', { count: excepted })}</div>
      )}
    </>
  );
}
