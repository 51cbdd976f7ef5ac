//! 配置错误: one mistake in the configuration, with file, line or cell, and the mend.
