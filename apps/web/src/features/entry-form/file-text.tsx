import { useId, useState, type ChangeEvent } from 'react';

type Props = {
  readonly label: string;
  /** As the file dialogue takes it, such as `.json`. */
  readonly accept: string;
  readonly onText: (text: string) => void;
};

/** Puts the text of a chosen file where it can be read and changed before it is sent. */
export const FileText = ({ label, accept, onText }: Props) => {
  const id = useId();
  const [taken, setTaken] = useState(0);
  const take = async ({ currentTarget: { files } }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = files?.[0];
    if (file === undefined) return;
    onText(await file.text());
    // A new field, so that the same file can be taken again after it was mended.
    setTaken((before) => before + 1);
  };
  return (
    <div className="file-text">
      <label htmlFor={id}>{label}</label>
      <input key={taken} id={id} type="file" accept={accept} onChange={(event) => void take(event)} />
    </div>
  );
};
