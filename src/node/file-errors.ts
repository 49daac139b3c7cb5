/** Reasons of the system, by its codes, in words for people. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder',
  EACCES: 'You may not do so with this file or folder',
  EPERM: 'You may not do so with this file or folder',
  EISDIR: 'It is a folder',
  ENOTDIR: 'It, or a part of its path, is no folder',
  ELOOP: 'Links lead in a circle',
  ENAMETOOLONG: 'Its name is too long',
  EMFILE: 'Too many files are open',
  ENFILE: 'Too many files are open',
  EROFS: 'The disk is read-only',
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk is full',
  EIO: 'The disk cannot be read or written',
};

/** Tests for an error of the system, such as a file that may not be read. */
export const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && /^E[A-Z0-9]+$/.test((error as NodeJS.ErrnoException).code ?? '');

/** Reason of an error of the system, without a full stop. Node's own sentences name calls of the system and repeat the path. */
export const reasonOf = ({code = ''}: NodeJS.ErrnoException): string =>
  reasons[code] ?? `The system says ${code || 'no more'}`;
