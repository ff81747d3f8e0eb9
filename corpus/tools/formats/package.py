"""Zipped packages with the same bytes from run to run."""

import io
import zipfile

MOMENT = (2024, 3, 1, 8, 0, 0)


def zipped(members, method=zipfile.ZIP_DEFLATED):
    """members: (name, bytes or str) pairs; a name may be a ZipInfo."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, 'w', method) as archive:
        for name, content in members:
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name, MOMENT)
            info.compress_type = method
            archive.writestr(info, content)
    return stream.getvalue()
