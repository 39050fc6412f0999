"""What a worker may still do once it opens strangers' photos: compute, read the program's own files, and answer.

On Linux in two layers. Landlock (kernel 5.13, https://docs.kernel.org/userspace-api/landlock.html) names the folders
that may be read; everything else, and all writing, is refused. seccomp (through libseccomp) refuses system calls
that no decoder needs. The filter lists what is refused, not what is allowed: libraries and kernels differ in which
calls they make, and an allowance that is missing would cost photos. Either layer works without the other.

Other systems have no such thing that works without further libraries; there, the limits of ``hardening`` remain.
"""

from __future__ import annotations

import contextlib
import errno
import os
import site
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path

SYSTEM_FILES = ("/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/localtime")
"""Shared libraries and time zones."""

LOADING_FILES = ("/etc", "/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/sys", "/dev/urandom")
"""What libraries look at while they start: processors, memory, their settings."""

REFUSED_CALLS = (
    # network and other processes' sockets; the channel to the parent is open already
    "socket socketpair connect bind listen accept accept4 socketcall "
    # programs and processes
    "execve execveat fork vfork ptrace process_vm_readv process_vm_writev process_madvise kcmp "
    "kill tkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_open pidfd_getfd pidfd_send_signal setpriority setpgid setsid "
    # files: make, change, remove
    "creat truncate mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 link linkat symlink symlinkat "
    "mknod mknodat chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes utimensat futimesat "
    "setxattr lsetxattr fsetxattr setxattrat removexattr lremovexattr fremovexattr removexattrat fallocate "
    "memfd_create memfd_secret open_by_handle_at name_to_handle_at inotify_init inotify_init1 inotify_add_watch "
    "fanotify_init fanotify_mark "
    # shared memory and messages that outlive or reach beyond the process
    "shmget shmat shmctl semget semop semctl semtimedop msgget msgsnd msgrcv msgctl ipc mq_open mq_unlink "
    # the kernel and the system as a whole
    "add_key request_key keyctl bpf perf_event_open userfaultfd io_uring_setup io_uring_enter io_uring_register "
    "io_setup io_submit mount umount umount2 mount_setattr move_mount fsopen fsconfig fsmount fspick open_tree "
    "pivot_root chroot setns unshare init_module finit_module delete_module kexec_load kexec_file_load reboot "
    "swapon swapoff syslog acct quotactl quotactl_fd sethostname setdomainname settimeofday clock_settime "
    "clock_adjtime adjtimex iopl ioperm modify_ldt lookup_dcookie vmsplice personality capset setuid setgid setreuid "
    "setregid setresuid setresgid setgroups setfsuid setfsgid"
).split()

CLONE_THREAD = 0x00010000  # include/uapi/linux/sched.h
TIOCSTI = 0x5412  # include/uapi/asm-generic/ioctls.h: type on somebody's terminal
TIOCLINUX = 0x541C
ACCESS_MODE = getattr(os, "O_ACCMODE", 3)


def landlock_version() -> int:
    """The version of Landlock's interface in this kernel; 0 where there is none."""
    if sys.platform != "linux":
        return 0
    import landlockpy

    try:
        return landlockpy.abi_version()
    except OSError:
        return 0


def has_seccomp() -> bool:
    """Whether libseccomp is installed. (It starts a program to find itself, so ask before the worker is confined.)"""
    if sys.platform != "linux":
        return False
    try:
        import pyseccomp
    except (ImportError, RuntimeError, OSError):
        return False
    return hasattr(pyseccomp, "SyscallFilter")


def program_files(*more: Path) -> list[Path]:
    """Where Python, its packages, this package and ``more`` lie. Not all of ``sys.path``: the folder in which the
    person happens to stand is on it. Nor a folder that holds the person's own, as where Python is installed into
    the root of the disk."""
    paths = [Path(sys.prefix), Path(sys.base_prefix), Path(__file__).parents[1], *more]
    paths += [Path(place) for name, place in sysconfig.get_paths().items() if name in {"stdlib", "platstdlib"}]
    paths += [Path(place) for place in [*site.getsitepackages(), site.getusersitepackages()]]
    home = Path.home()
    return [path for path in paths if not home.is_relative_to(path)]


def confine_files(readable: Iterable[Path | str], writable: Iterable[Path | str] = ()) -> bool:
    """From here on this thread and those that it starts can read below ``readable``, write below ``writable``, reach
    no file or folder besides, open no TCP connection, and neither signal nor reach through an abstract socket any
    process outside. Irreversible. False where the kernel cannot do it.

    Threads that run already are held by it from Landlock's version 8 on only, so call it early.
    """
    if landlock_version() < 1:
        return False
    from landlockpy import AccessFS, RestrictFlag, Ruleset, Scope

    read = AccessFS.READ_FILE | AccessFS.READ_DIR
    write = (
        read | AccessFS.WRITE_FILE | AccessFS.TRUNCATE | AccessFS.MAKE_REG | AccessFS.MAKE_DIR | AccessFS.REMOVE_FILE
    )
    of_files = AccessFS.READ_FILE | AccessFS.WRITE_FILE | AccessFS.TRUNCATE
    try:
        with Ruleset(scoped=Scope.ABSTRACT_UNIX_SOCKET | Scope.SIGNAL) as rules:
            for path, access in [*((path, read) for path in readable), *((path, write) for path in writable)]:
                with contextlib.suppress(FileNotFoundError, NotADirectoryError, PermissionError):
                    rules.allow_path(path, access if Path(path).is_dir() else access & of_files)
            rules.restrict(RestrictFlag.TSYNC)
    except OSError:
        return False
    return True


def confine_calls() -> bool:
    """From here on no thread of this process can make one of ``REFUSED_CALLS``, open a file other than for reading,
    start a process, or signal another one: the call fails with EPERM. Irreversible. False where it cannot be done."""
    if not has_seccomp():
        return False
    import pyseccomp as seccomp

    refuse, unknown = seccomp.ERRNO(errno.EPERM), seccomp.ERRNO(errno.ENOSYS)
    try:
        rules = seccomp.SyscallFilter(seccomp.ALLOW)
        rules.set_attr(seccomp.Attr.CTL_TSYNC, 1)
        for name in REFUSED_CALLS:
            with contextlib.suppress(OSError, ValueError):  # this processor or libseccomp does not know the call
                rules.add_rule(refuse, name)
        for name, position in (("open", 1), ("openat", 2)):
            for condition in _opening_to_write(position):
                with contextlib.suppress(OSError, ValueError):
                    rules.add_rule(refuse, name, condition)
        # Their arguments are behind a pointer that a filter cannot follow; without them, libraries use the older calls.
        for name in ("openat2", "clone3"):
            with contextlib.suppress(OSError, ValueError):
                rules.add_rule(unknown, name)
        rules.add_rule(refuse, "clone", seccomp.Arg(0, seccomp.MASKED_EQ, CLONE_THREAD, 0))
        rules.add_rule(refuse, "tgkill", seccomp.Arg(0, seccomp.NE, os.getpid()))
        rules.add_rule(refuse, "prlimit64", seccomp.Arg(0, seccomp.NE, 0))
        for request in (TIOCSTI, TIOCLINUX):
            rules.add_rule(refuse, "ioctl", seccomp.Arg(1, seccomp.MASKED_EQ, 0xFFFFFFFF, request))
        rules.load()
    except (OSError, ValueError, RuntimeError):
        return False
    return True


def _opening_to_write(position: int) -> Iterator[object]:
    """Conditions on the flags of an opening call, any of which makes it more than reading."""
    import pyseccomp as seccomp

    for mode in (os.O_WRONLY, os.O_RDWR, ACCESS_MODE):
        yield seccomp.Arg(position, seccomp.MASKED_EQ, ACCESS_MODE, mode)
    for flag in (os.O_CREAT, os.O_TRUNC):
        yield seccomp.Arg(position, seccomp.MASKED_EQ, flag, flag)
