import { useStaffNames } from '../people/use-staff-names';

type Props = { readonly who: { readonly id: string; readonly role: string; readonly name?: string | null } };

/** By the name that the record keeps, else by that of the account today; always by id, too: two may share a name. */
export const Who = ({ who: { id, role, name: kept = null } }: Props) => {
  const today = useStaffNames().get(id);
  const name = kept ?? today;
  return (
    <>
      {name !== undefined && <strong>{name} </strong>}
      {id} ({role})
    </>
  );
};
